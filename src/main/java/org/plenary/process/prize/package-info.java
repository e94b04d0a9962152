/**
 * The procedures of a prize: {@code XFlow} hears what happened, {@code XSteps} is called by the
 * diagrams.
 */
@NullMarked
package org.plenary.process.prize;

import org.jspecify.annotations.NullMarked;
