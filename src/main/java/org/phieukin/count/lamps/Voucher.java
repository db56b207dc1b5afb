package org.phieukin.count.lamps;

/** Who vouches for a report: the account that sent it, and the name that people know. */
public record Voucher(String username, String name) {}
