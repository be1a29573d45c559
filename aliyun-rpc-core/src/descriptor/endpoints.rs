//! Where a product answers.

/// Where a product answers: its rule, and the hosts that are known.
///
/// ```
/// use aliyun_rpc_core::descriptor::{Endpoints, RegionHosts};
///
/// pub static ENDPOINTS: Endpoints = Endpoints::central("config").regions(&[
///     RegionHosts::new("ap-southeast-1", "config.ap-southeast-1.aliyuncs.com")
///         .vpc("config-vpc.ap-southeast-1.aliyuncs.com"),
///     RegionHosts::new("cn-shanghai", "config.cn-shanghai.aliyuncs.com")
///         .vpc("config-vpc.cn-shanghai.aliyuncs.com"),
/// ]);
///
/// assert_eq!(ENDPOINTS.region("cn-shanghai").unwrap().public, "config.cn-shanghai.aliyuncs.com");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Endpoints {
    /// First label of host names made by the rule, in lower case: `config`.
    pub host: &'static str,
    /// How host names are made for regions that the table does not hold.
    pub rule: EndpointRule,
    /// The host for calls without a region, if it is not the one that the rule makes: `sts.aliyuncs.com` of the regional
    /// product STS. Never the host of one region: a forgotten region must not choose one in silence.
    pub global: Option<&'static str>,
    /// The code under which the Location service knows the product, if it does.
    pub location: Option<&'static str>,
    /// Hosts that do not follow the rule, or that are known to exist.
    pub regions: &'static [RegionHosts],
}

impl Endpoints {
    const fn new(host: &'static str, rule: EndpointRule) -> Self {
        Self {
            host,
            rule,
            global: None,
            location: None,
            regions: &[],
        }
    }

    /// A product with a host in each region.
    #[must_use]
    pub const fn regional(host: &'static str) -> Self {
        Self::new(host, EndpointRule::Regional)
    }

    /// A product with one host for all regions that the table does not name.
    #[must_use]
    pub const fn central(host: &'static str) -> Self {
        Self::new(host, EndpointRule::Central)
    }

    /// A product of which no rule is known: outside its table it is looked for where a central one would be.
    #[must_use]
    pub const fn other(host: &'static str) -> Self {
        Self::new(host, EndpointRule::Other)
    }

    /// Sets the host for calls without a region.
    #[must_use]
    pub const fn global(mut self, host: &'static str) -> Self {
        self.global = Some(host);
        self
    }

    /// Sets the code under which the Location service knows the product.
    #[must_use]
    pub const fn location(mut self, code: &'static str) -> Self {
        self.location = Some(code);
        self
    }

    /// Sets the table.
    #[must_use]
    pub const fn regions(mut self, regions: &'static [RegionHosts]) -> Self {
        self.regions = regions;
        self
    }

    /// The row of a region, written in lower case.
    #[must_use]
    pub fn region(&self, region: &str) -> Option<&'static RegionHosts> {
        self.regions.iter().find(|row| row.region == region)
    }
}

/// How a host name is made from product and region.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EndpointRule {
    /// `<product>.<region>.aliyuncs.com`
    Regional,
    /// `<product>.aliyuncs.com`
    Central,
    /// Not known; treated as central.
    Other,
}

/// The hosts of a product in one region.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RegionHosts {
    /// The region, `cn-shanghai`.
    pub region: &'static str,
    /// The host in the internet.
    pub public: &'static str,
    /// The host inside virtual private clouds.
    pub vpc: Option<&'static str>,
    /// The host inside the classic network.
    pub internal: Option<&'static str>,
    /// The host that answers over IPv4 and IPv6.
    pub dual_stack: Option<&'static str>,
}

impl RegionHosts {
    /// A region with its host in the internet.
    #[must_use]
    pub const fn new(region: &'static str, public: &'static str) -> Self {
        Self {
            region,
            public,
            vpc: None,
            internal: None,
            dual_stack: None,
        }
    }

    /// Sets the host inside virtual private clouds.
    #[must_use]
    pub const fn vpc(mut self, host: &'static str) -> Self {
        self.vpc = Some(host);
        self
    }

    /// Sets the host inside the classic network.
    #[must_use]
    pub const fn internal(mut self, host: &'static str) -> Self {
        self.internal = Some(host);
        self
    }

    /// Sets the host that answers over IPv4 and IPv6.
    #[must_use]
    pub const fn dual_stack(mut self, host: &'static str) -> Self {
        self.dual_stack = Some(host);
        self
    }
}
