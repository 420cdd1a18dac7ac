/** Measures that go on in others within their plan: split and merged, with everything that belongs to them. */
@NullMarked
package de.integrationsplan.regrouping;

import org.jspecify.annotations.NullMarked;
