/** Files on screen: the list one adds to, and the way to fetch them. */
@NullMarked
@NamedInterface("ui")
package org.plenary.attachment.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
