/**
 * Guidelines on the screen: their drafts, the editor, the reader others build on, the comparison.
 */
@NullMarked
@NamedInterface("ui")
package org.plenary.guideline.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
