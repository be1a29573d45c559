//! What an answer of Location comes to.

use aliyun_rpc_core::Error;
use aliyun_rpc_core::endpoint::{Endpoint, EndpointQuery};

/// An endpoint, or why there is none.
pub(crate) type Found = Result<Endpoint, Unknown>;

/// Why Location has no endpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unknown {
    /// The region does not exist.
    Region,
    /// The product does not exist, or not in this region, or not in this network.
    Product,
    /// Location answers by region, and there is none.
    NoRegion,
    /// Location knows no hosts of this network.
    Network,
    /// Location knows no hosts with suffixes.
    Suffix,
}

impl Unknown {
    pub(crate) fn error(self, query: &EndpointQuery<'_>) -> Error {
        let EndpointQuery {
            product, network, ..
        } = query;
        let region = query.region.unwrap_or_default();
        let suffix = query.suffix.unwrap_or_default();
        Error::endpoint_not_found(match self {
            Self::Region => format!(
                "Location does not know the region {region:?}{}",
                query.region_hint()
            ),
            Self::Product => format!(
                "Location knows no endpoint of {product} in {region:?} for calls from the {network} network: check the product code, try another region, or set the endpoint{}",
                query.region_hint()
            ),
            Self::NoRegion => format!(
                "Location is asked by region and no region is set: set `.region(..)` on the client or the call{}",
                query.region_hint()
            ),
            Self::Network => format!(
                "Location knows no hosts of the network {network}: let `.or_standard()` make their names, or set the endpoint"
            ),
            Self::Suffix => format!(
                "Location knows no hosts with the suffix {suffix:?}: let `.or_standard()` make their names, or set the endpoint"
            ),
        })
    }
}
