/** The screens of a guideline's last steps: clearance, the body's decision, and the file. */
@NullMarked
package org.plenary.adoption.ui;

import org.jspecify.annotations.NullMarked;
