/** The company whose processing of personal data is asked about. */
@NullMarked
package org.dsrdesk.domain.operator;

import org.jspecify.annotations.NullMarked;
