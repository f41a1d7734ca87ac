/** Word documents as paged XHTML for the making of PDF. */
@NullMarked
package org.dsrdesk.letters.html;

import org.jspecify.annotations.NullMarked;
