/** The procedure that carries a notice from the outbox to the mail server. */
@NullMarked
package org.plenary.process.notification;

import org.jspecify.annotations.NullMarked;
