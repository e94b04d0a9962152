/** Rounds and comments on the screen: set-up, reading and commenting, desks. */
@NullMarked
@NamedInterface("ui")
package org.plenary.consultation.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
