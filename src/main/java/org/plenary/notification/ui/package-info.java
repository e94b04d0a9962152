/** The outbox on screen, and the look at a bulk mail before it goes. */
@NullMarked
@NamedInterface("ui")
package org.plenary.notification.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
