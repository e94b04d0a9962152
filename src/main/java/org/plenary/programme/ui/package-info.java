/** Screens on which staff set up an edition. */
@NullMarked
@NamedInterface("ui")
package org.plenary.programme.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
