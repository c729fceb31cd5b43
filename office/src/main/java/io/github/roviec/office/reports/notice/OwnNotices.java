package io.github.roviec.office.reports.notice;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The office's rule for its own notices.
///
/// @param atOnce whether orders that are read as they were concluded become tasks when the notice is issued; else they
///               are proposals, as those of every other paper
@Component
record OwnNotices(
        @Value("${roviec.notices.tasks-at-once:true}") boolean atOnce) {}
