/** Awards on screen: their winners' answers, guests and benefits, and the office's lists. */
@NullMarked
package org.plenary.award.ui;

import org.jspecify.annotations.NullMarked;
