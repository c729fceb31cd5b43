/// Meetings: the year's list, planning, agenda and drafts, who came, conclusions, and the screen of the meeting room.
@NullMarked
package io.github.roviec.office.web.meetings;

import org.jspecify.annotations.NullMarked;
