/** The jury's screens: for jurors to declare and score, for staff to assign, rank and decide. */
@NullMarked
package org.plenary.jury.ui;

import org.jspecify.annotations.NullMarked;
