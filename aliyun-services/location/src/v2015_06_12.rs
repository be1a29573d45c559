//! Location, API version 2015-06-12.

mod describe_endpoint;
mod describe_endpoints;
mod describe_regions;
mod describe_services;
mod list_endpoints;
mod list_endpoints_by_ip;

use aliyun_rpc_core::descriptor::Endpoints;
use aliyun_rpc_core::{Action, RpcAction, RpcEnum};

pub use describe_endpoint::{DescribeEndpoint, DescribeEndpointResponse};
pub use describe_endpoints::{DescribeEndpoints, DescribeEndpointsResponse, FoundEndpoint};
pub use describe_regions::{DescribeRegions, DescribeRegionsResponse};
pub use describe_services::{DescribeServices, DescribeServicesResponse};
pub use list_endpoints::{ItemEndpoint, ListEndpoints, ListEndpointsResponse};
pub use list_endpoints_by_ip::{ListEndpointsByIp, ListEndpointsByIpResponse};

/// Where Location answers: one host for everything.
pub static ENDPOINTS: Endpoints = Endpoints::central("location-readonly");

/// Every operation of this version, for tools.
pub static ACTIONS: &[&Action] = &[
    DescribeEndpoint::ACTION,
    DescribeEndpoints::ACTION,
    DescribeRegions::ACTION,
    DescribeServices::ACTION,
    ListEndpoints::ACTION,
    ListEndpointsByIp::ACTION,
];

/// From where a host can be called.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum EndpointType {
    /// From the internet.
    #[rpc(name = "openAPI")]
    OpenApi,
    /// From the vendor's own networks.
    #[rpc(name = "innerAPI")]
    InnerApi,
    /// A kind that this version does not know.
    Unknown(String),
}
