//! What a host name may look like.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Whether a name, in lower case and without port, is this machine's.
pub(crate) fn is_loopback(name: &str) -> bool {
    let address = name.trim_start_matches('[').trim_end_matches(']');
    name == "localhost"
        || name.ends_with(".localhost")
        || address.parse().is_ok_and(|ip: IpAddr| ip.is_loopback())
}

/// Name and port. `None` if what stands for a port is none.
pub(super) fn split_port(host: &str) -> Option<(&str, Option<u16>)> {
    let colon = host
        .rfind(':')
        .filter(|at| !host.get(*at..).unwrap_or_default().contains(']'));
    match colon.and_then(|at| host.split_at_checked(at)) {
        None => Some((host, None)),
        Some((name, port)) => {
            let digits = port.strip_prefix(':')?;
            let plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
            Some((
                name,
                Some(digits.parse().ok().filter(|port| plain && *port != 0)?),
            ))
        }
    }
}

pub(super) fn is_host(name: &str) -> bool {
    if let Some(address) = name.strip_prefix('[') {
        return address
            .strip_suffix(']')
            .is_some_and(|ip| ip.parse::<Ipv6Addr>().is_ok());
    }
    // A name whose last part is a number is an IPv4 address, and some readers take `127.1` and `0x7f.1` for one too: then
    // another host would be dialled than the one that is signed.
    let last = name.rsplit('.').next().unwrap_or_default();
    let is_number = last.bytes().all(|byte| byte.is_ascii_digit())
        || last
            .get(..2)
            .is_some_and(|start| start.eq_ignore_ascii_case("0x"));
    name.len() <= 253
        && name.split('.').all(is_label)
        && (!is_number || name.parse::<Ipv4Addr>().is_ok())
}

/// What a region, a product, a network or one part of a host name may consist of. Everything else could lead a signed
/// request to a foreign host.
pub(super) fn is_label(text: &str) -> bool {
    (1..=63).contains(&text.len())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
}
