package io.github.roviec.office.web.tasks;

import java.util.List;

/// What was given to this person, and what waits for them as the head who split it.
public record MinePage(List<PartsBox.Part> given, List<PartsBox.Part> toConfirm) {}
