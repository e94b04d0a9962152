/** The public page of a vote, and the office's view of it. */
@NullMarked
package org.plenary.vote.ui;

import org.jspecify.annotations.NullMarked;
