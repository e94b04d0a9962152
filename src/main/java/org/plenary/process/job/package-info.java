/** What follows from background work that has ended. */
@NullMarked
package org.plenary.process.job;

import org.jspecify.annotations.NullMarked;
