//! Where a call goes.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use crate::descriptor::{EndpointRule, Endpoints};
use crate::error::Error;

/// Scheme and host of a service.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Endpoint {
    /// Whether the connection is encrypted.
    pub https: bool,
    /// Host in lower case, with port if it is not the scheme's own. This text is signed, sent and dialled.
    pub host: String,
}

impl Endpoint {
    /// Reads `host`, `host:port` or either with `https://` or `http://` before it. Without a scheme it is https.
    ///
    /// ```
    /// use aliyun_rpc_core::endpoint::Endpoint;
    ///
    /// let endpoint = Endpoint::parse("http://127.0.0.1:8080")?;
    /// assert!(!endpoint.https);
    /// assert_eq!(endpoint.host, "127.0.0.1:8080");
    /// assert!(Endpoint::parse("config.aliyuncs.com/path").is_err());
    /// # Ok::<(), aliyun_rpc_core::Error>(())
    /// ```
    ///
    /// # Errors
    /// For paths, user names, blanks and other things that are no host.
    pub fn parse(text: &str) -> Result<Self, Error> {
        // Not repeated in the error: what stands before an `@` may be a password.
        let wrong = |why: &str| {
            Error::endpoint_not_found(format!(
                "the endpoint {why}; write `host`, `host:port`, `https://host` or `http://host:port`"
            ))
        };
        let text = text.trim();
        let (https, rest) = match text.split_once("://") {
            None => (true, text),
            Some((scheme, rest)) if scheme.eq_ignore_ascii_case("https") => (true, rest),
            Some((scheme, rest)) if scheme.eq_ignore_ascii_case("http") => (false, rest),
            Some(_) => return Err(wrong("has a scheme that is neither https nor http")),
        };
        let rest = rest.strip_suffix('/').unwrap_or(rest);
        if rest.contains('@') {
            return Err(wrong("holds a user name"));
        }
        if rest.contains(['/', '?', '#']) {
            return Err(wrong("holds a path or query"));
        }
        let (name, port) = split_port(rest).ok_or_else(|| wrong("has a port that is no number"))?;
        if !is_host(name) {
            return Err(wrong("is not a host name"));
        }
        let own = if https { 443 } else { 80 };
        let name = name.to_ascii_lowercase();
        let host = match port {
            Some(port) if port != own => format!("{name}:{port}"),
            _ => name,
        };
        Ok(Self { https, host })
    }

    /// Whether the host is this machine: `localhost` or a loopback address. Only then may requests go
    /// unencrypted without being asked for.
    #[must_use]
    pub fn is_loopback(&self) -> bool {
        let name = split_port(&self.host).map_or("", |(name, _)| name);
        let address = name.trim_start_matches('[').trim_end_matches(']');
        name == "localhost"
            || name.ends_with(".localhost")
            || address.parse().is_ok_and(|ip: IpAddr| ip.is_loopback())
    }

    /// Refuses unencrypted connections to other machines.
    pub(crate) fn allowed(&self, allow_http: bool) -> Result<(), Error> {
        if self.https || allow_http || self.is_loopback() {
            return Ok(());
        }
        Err(Error::endpoint_not_found(format!(
            "{self} is not encrypted: use https, or allow it with `.allow_http(true)` on the client's builder"
        )))
    }
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = if self.https { "https" } else { "http" };
        write!(f, "{scheme}://{}", self.host)
    }
}

/// Name and port. `None` if what stands for a port is none.
fn split_port(host: &str) -> Option<(&str, Option<u16>)> {
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

fn is_host(name: &str) -> bool {
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

/// What a region, a product or one part of a host name may consist of. Everything else could lead a signed request to a
/// foreign host.
fn is_label(text: &str) -> bool {
    (1..=63).contains(&text.len())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
}

/// What is known when an endpoint is chosen.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct EndpointQuery<'a> {
    /// Product code, `Config`.
    pub product: &'a str,
    /// API version.
    pub version: &'a str,
    /// Operation.
    pub action: &'a str,
    /// What the product's package says about its endpoints.
    pub endpoints: Option<&'a Endpoints>,
    /// The region of the call: its own, or the client's.
    pub region: Option<&'a str>,
}

impl<'a> EndpointQuery<'a> {
    /// Asks for a product of which nothing but the name is known.
    #[must_use]
    pub const fn new(product: &'a str) -> Self {
        Self {
            product,
            version: "",
            action: "",
            endpoints: None,
            region: None,
        }
    }

    /// Sets what the product's package says.
    #[must_use]
    pub const fn endpoints(mut self, endpoints: &'a Endpoints) -> Self {
        self.endpoints = Some(endpoints);
        self
    }

    /// Sets the region.
    #[must_use]
    pub const fn region(mut self, region: &'a str) -> Self {
        self.region = Some(region);
        self
    }
}

/// Chooses the endpoint of a call, unless client or call name one.
pub trait ResolveEndpoint: fmt::Debug + Send + Sync + 'static {
    /// The endpoint for an operation in a region.
    ///
    /// # Errors
    /// If there is none, with what would have been valid.
    fn endpoint(&self, query: &EndpointQuery<'_>) -> Result<Endpoint, Error>;
}

/// One endpoint for everything.
impl ResolveEndpoint for Endpoint {
    fn endpoint(&self, _query: &EndpointQuery<'_>) -> Result<Endpoint, Error> {
        Ok(self.clone())
    }
}

/// The default: the package's table, then the package's rule, then the usual form of host names.
///
/// 1. a host that the table names for the region;
/// 2. `<host>.<region>.aliyuncs.com` for regional products (which need a region), `<host>.aliyuncs.com` for
///    central ones;
/// 3. for products without a package, `<product>.<region>.aliyuncs.com` if there is a region, else
///    `<product>.aliyuncs.com`.
///
/// Names made by a rule need not exist; that shows when connecting.
#[derive(Clone, Copy, Debug, Default)]
pub struct StandardEndpoints;

impl ResolveEndpoint for StandardEndpoints {
    fn endpoint(&self, query: &EndpointQuery<'_>) -> Result<Endpoint, Error> {
        let region = query.region.filter(|region| !region.is_empty());
        if let Some(region) = region.filter(|region| !is_label(region)) {
            return Err(Error::endpoint_not_found(format!(
                "the region {region:?} is not made of letters, digits, `-` and `_`{}",
                known(query.endpoints)
            )));
        }
        let secure = |host: String| Endpoint { https: true, host };
        let Some(endpoints) = query.endpoints else {
            let product = query.product.to_ascii_lowercase();
            if !is_label(&product) {
                return Err(Error::endpoint_not_found(format!(
                    "the product {product:?} is not made of letters, digits, `-` and `_`: set an endpoint"
                )));
            }
            return Ok(secure(match region {
                Some(region) => format!("{product}.{region}.aliyuncs.com"),
                None => format!("{product}.aliyuncs.com"),
            }));
        };
        let listed =
            region.and_then(|region| endpoints.regions.iter().find(|(name, _)| *name == region));
        match (listed, endpoints.rule, region) {
            (Some((_, host)), _, _) => Ok(secure((*host).to_owned())),
            (None, EndpointRule::Central, _) => {
                Ok(secure(format!("{}.aliyuncs.com", endpoints.host)))
            }
            (None, EndpointRule::Regional, Some(region)) => {
                Ok(secure(format!("{}.{region}.aliyuncs.com", endpoints.host)))
            }
            (None, EndpointRule::Regional, None) => Err(Error::endpoint_not_found(format!(
                "{} has an endpoint in each region and no region is set: set `.region(..)` on the client or the call{}",
                query.product,
                known(query.endpoints)
            ))),
        }
    }
}

/// The regions that a package names, as the end of a message.
fn known(endpoints: Option<&Endpoints>) -> String {
    let names: Vec<&str> = endpoints
        .map(|endpoints| endpoints.regions.iter().map(|(name, _)| *name).collect())
        .unwrap_or_default();
    match names.as_slice() {
        [] => ", for example `cn-hangzhou`".to_owned(),
        names => format!("; known regions: {}", names.join(", ")),
    }
}
