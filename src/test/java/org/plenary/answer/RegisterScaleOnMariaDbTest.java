package org.plenary.answer;

import org.plenary.support.OnMariaDb;

/** The same on the database of production. */
@OnMariaDb
class RegisterScaleOnMariaDbTest extends RegisterScaleTest {}
