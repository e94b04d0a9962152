package org.plenary.notification;

import org.plenary.support.OnMariaDb;

/** The same on the database of production. */
@OnMariaDb
class DeliveryOnMariaDbTest extends DeliveryTest {}
