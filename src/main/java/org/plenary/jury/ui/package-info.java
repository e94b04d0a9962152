/** The jury's screens: for jurors to declare and score, for staff to assign. */
@NullMarked
@NamedInterface("ui")
package org.plenary.jury.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
