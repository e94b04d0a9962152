/** Forms on the screen: filling in, reading, previewing and building them. */
@NullMarked
@NamedInterface("ui")
package org.plenary.form.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
