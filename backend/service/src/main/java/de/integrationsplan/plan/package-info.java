/** Plans, their building blocks and goals. */
@NullMarked
package de.integrationsplan.plan;

import org.jspecify.annotations.NullMarked;
