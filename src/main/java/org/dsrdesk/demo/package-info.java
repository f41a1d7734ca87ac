/** A throw-away desk with made-up people and two years of plausible work. */
@NullMarked
package org.dsrdesk.demo;

import org.jspecify.annotations.NullMarked;
