/** Rounds and comments on the screen: set-up, reading and commenting, desks, the register. */
@NullMarked
package org.plenary.consultation.ui;

import org.jspecify.annotations.NullMarked;
