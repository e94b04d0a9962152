/** Where people sign in, register, and look after their own account. */
@NullMarked
package org.plenary.identity.ui;

import org.jspecify.annotations.NullMarked;
