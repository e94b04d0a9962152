/** Roads walked by people in a real browser, through the whole application. */
@NullMarked
package org.plenary.journey;

import org.jspecify.annotations.NullMarked;
