package org.phieukin.booth;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.phieukin.OnPostgres;

/** The same on the database that several servers share. */
@QuarkusTest
@TestProfile(OnPostgres.class)
class CastingOnPostgresTest extends CastingTest {}
