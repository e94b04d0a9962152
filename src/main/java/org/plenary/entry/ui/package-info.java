/** Entries on screen: an applicant's own, and the office's. */
@NullMarked
@NamedInterface("ui")
package org.plenary.entry.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
