/** The screens of meetings: what is on, who comes, what was said and who owes what. */
@NullMarked
package org.plenary.meeting.ui;

import org.jspecify.annotations.NullMarked;
