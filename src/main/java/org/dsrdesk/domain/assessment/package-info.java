/** Repeats and disproportion: findings for a person to decide on. */
@NullMarked
package org.dsrdesk.domain.assessment;

import org.jspecify.annotations.NullMarked;
