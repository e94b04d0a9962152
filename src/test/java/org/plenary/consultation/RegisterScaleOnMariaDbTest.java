package org.plenary.consultation;

import org.plenary.support.OnMariaDb;

/** The same on the database of production. */
@OnMariaDb
class RegisterScaleOnMariaDbTest extends RegisterScaleTest {}
