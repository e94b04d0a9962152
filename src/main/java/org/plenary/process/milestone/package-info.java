/** The procedure of a milestone: reminders ahead, escalation when overdue, silence when met. */
@NullMarked
package org.plenary.process.milestone;

import org.jspecify.annotations.NullMarked;
