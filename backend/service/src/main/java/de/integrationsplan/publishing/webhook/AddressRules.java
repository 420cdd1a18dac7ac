package de.integrationsplan.publishing.webhook;

import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Which addresses are in the open internet. Pure.
 *
 * <p>Source: the IANA registries of special-purpose addresses for IPv4 and IPv6 (RFC 6890 and its successors). Of IPv6 only what is
 * assigned as global unicast counts, without the parts in which an IPv4 address can hide.
 */
final class AddressRules {

    private static final List<Block> PRIVATE_4 = blocks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/3");

    private static final List<Block> GLOBAL_6 = blocks("2000::/3");
    private static final List<Block> PRIVATE_6 = blocks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private record Block(InetAddress start, int bits) {

        boolean holds(InetAddress address) {
            int rest = address.getAddress().length * 8 - bits;
            return number(address).shiftRight(rest).equals(number(start).shiftRight(rest));
        }
    }

    private AddressRules() {}

    static boolean isPublic(InetAddress address) {
        return address instanceof Inet4Address
                ? isOutside(PRIVATE_4, address)
                : !isOutside(GLOBAL_6, address) && isOutside(PRIVATE_6, address);
    }

    /** What can be said without asking a name server. */
    static boolean isKnownToBePrivate(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        boolean literal = name.startsWith("[") || name.matches("[0-9.]+");
        return literal ? !isPublic(literal(name)) : name.equals("localhost") || name.endsWith(".localhost");
    }

    private static boolean isOutside(List<Block> blocks, InetAddress address) {
        return blocks.stream().noneMatch(block -> block.holds(address));
    }

    private static BigInteger number(InetAddress address) {
        return new BigInteger(1, address.getAddress());
    }

    private static List<Block> blocks(String... blocks) {
        return Arrays.stream(blocks)
                .map(block -> block.split("/"))
                .map(parts -> new Block(literal(parts[0]), Integer.parseInt(parts[1])))
                .toList();
    }

    /** Of a number no name server is asked; a malformed one becomes the address of nobody. */
    private static InetAddress literal(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException malformed) {
            return InetAddress.getLoopbackAddress();
        }
    }
}
