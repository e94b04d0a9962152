/** The screens of work plans: the timeline, one milestone, files, the calendar. */
@NullMarked
package org.plenary.milestone.ui;

import org.jspecify.annotations.NullMarked;
