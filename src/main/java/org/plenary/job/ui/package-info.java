/** Background work on screen. */
@NullMarked
@NamedInterface("ui")
package org.plenary.job.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
