package org.phieukin;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * A test of what only the package for the database in a file has. The build for PostgreSQL leaves
 * it out by this tag (pom.xml): it is not skipped there, it is none of its tests.
 */
@Tag("h2")
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface OnlyOnH2 {}
