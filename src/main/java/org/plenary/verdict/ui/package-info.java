/**
 * The screens of the verdict: for staff to rank and decide, for who presides and partners to say.
 */
@NullMarked
package org.plenary.verdict.ui;

import org.jspecify.annotations.NullMarked;
