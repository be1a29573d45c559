//! Who may talk to the emulator at all: programs on this machine, not web pages of other sites.
//!
//! A page from anywhere can make a browser send requests to 127.0.0.1, directly or by rebinding a name of its
//! own to that address. The first shows in `Origin` and `Sec-Fetch-Site`, the second in `Host`.

use std::net::IpAddr;

use crate::refusal::{self, Refusal};
use crate::request::Received;

/// Where instances reach their metadata service. No page can rebind an address.
const METADATA_HOST: &str = "100.100.100.200";

/// Refuses requests for hosts that are neither this machine nor a service, and those of foreign web pages.
pub(crate) fn check(received: &Received) -> Result<(), Refusal> {
    let host = received.header("host").unwrap_or_default();
    if !is_loopback(host) && !is_service(host) && host != METADATA_HOST {
        return Err(refusal::FOREIGN.about(
            "The emulator answers for loopback names and *.aliyuncs.com only; the Host header names another host.",
        ));
    }
    pages(received)
}

/// The same for the emulator's own requests, which go to loopback names only.
pub(crate) fn check_own(received: &Received) -> Result<(), Refusal> {
    if !is_loopback(received.header("host").unwrap_or_default()) {
        return Err(refusal::FOREIGN.about(
            "The emulator's own requests are answered for loopback names only; the Host header names another host.",
        ));
    }
    pages(received)
}

/// Refuses requests of foreign web pages.
fn pages(received: &Received) -> Result<(), Refusal> {
    if let Some(site) = received.header("sec-fetch-site")
        && !matches!(site, "same-origin" | "none")
    {
        return Err(
            refusal::FOREIGN.about("The emulator takes no requests from pages of other sites.")
        );
    }
    if let Some(origin) = received.header("origin")
        && !origin.strip_prefix("http://").is_some_and(is_loopback)
    {
        return Err(
            refusal::FOREIGN.about("The emulator takes no requests from pages of other origins.")
        );
    }
    Ok(())
}

/// The host without its port.
fn name(host: &str) -> &str {
    if host.starts_with('[') {
        return host.split_inclusive(']').next().unwrap_or(host);
    }
    host.split_once(':').map_or(host, |(name, _)| name)
}

fn is_loopback(host: &str) -> bool {
    let name = name(host).to_ascii_lowercase();
    let address = name.trim_start_matches('[').trim_end_matches(']');
    name == "localhost"
        || name.ends_with(".localhost")
        || address.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

/// Clients whose connection was redirected keep the real name.
fn is_service(host: &str) -> bool {
    name(host).to_ascii_lowercase().ends_with(".aliyuncs.com")
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use super::*;

    fn verdict(headers: &[(&str, &str)]) -> bool {
        check(&Received {
            method: "POST".to_owned(),
            path: "/".to_owned(),
            query: String::new(),
            headers: headers
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
                .collect(),
            body: Bytes::new(),
        })
        .is_ok()
    }

    #[test]
    fn hosts() {
        for good in [
            "127.0.0.1:8080",
            "127.9.9.9",
            "localhost",
            "LOCALHOST:1",
            "config.localhost:80",
            "[::1]:8080",
            "config.cn-shanghai.aliyuncs.com",
            "config.aliyuncs.com:443",
        ] {
            assert!(verdict(&[("host", good)]), "{good}");
        }
        for bad in [
            "",
            "evil.example",
            "evil.example:80",
            "aliyuncs.com.evil.example",
            "evilaliyuncs.com",
            "127.0.0.1.evil.example",
            "10.0.0.1",
            "[fe80::1]",
            "localhost.evil.example",
        ] {
            assert!(!verdict(&[("host", bad)]), "{bad}");
        }
        assert!(!verdict(&[]));
    }

    #[test]
    fn pages_of_other_sites() {
        let host = ("host", "127.0.0.1:1");
        assert!(verdict(&[host, ("sec-fetch-site", "same-origin")]));
        assert!(verdict(&[host, ("origin", "http://localhost:5173")]));
        for bad in [
            ("sec-fetch-site", "cross-site"),
            ("sec-fetch-site", "same-site"),
            ("origin", "https://evil.example"),
            ("origin", "null"),
            ("origin", "http://localhost.evil.example"),
        ] {
            assert!(!verdict(&[host, bad]), "{bad:?}");
        }
    }
}
