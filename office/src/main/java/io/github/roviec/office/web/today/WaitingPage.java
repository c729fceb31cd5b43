package io.github.roviec.office.web.today;

import io.github.roviec.office.web.today.TodayPage.WorkList;

/// One whole list of what waits.
record WaitingPage(WorkList list) {}
