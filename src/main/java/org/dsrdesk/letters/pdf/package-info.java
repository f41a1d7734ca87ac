/** PDF of Word documents, and pictures of their pages. */
@NullMarked
package org.dsrdesk.letters.pdf;

import org.jspecify.annotations.NullMarked;
