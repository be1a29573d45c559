// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! Location, API version 2015-06-12: 6 operations.
//!
//! Types inside requests and answers are in the module of their operation. [Official pages](https://api.alibabacloud.com/document/Location/2015-06-12)

#![allow(
    deprecated,
    reason = "operations that the vendor advises against are still here"
)]

mod describe_endpoint;
mod describe_endpoints;
mod describe_regions;
mod describe_services;
mod endpoint_type;
mod endpoints;
mod list_endpoints;
mod list_endpoints_by_ip;

use aliyun_rpc_core::{Action, RpcAction};

pub use describe_endpoint::{DescribeEndpoint, DescribeEndpointResponse};
pub use describe_endpoints::{DescribeEndpoints, DescribeEndpointsResponse, FoundEndpoint};
pub use describe_regions::{DescribeRegions, DescribeRegionsResponse};
pub use describe_services::{DescribeServices, DescribeServicesResponse};
pub use endpoint_type::EndpointType;
pub use endpoints::ENDPOINTS;
pub use list_endpoints::{ItemEndpoint, ListEndpoints, ListEndpointsResponse};
pub use list_endpoints_by_ip::{ListEndpointsByIp, ListEndpointsByIpResponse};

/// Every operation of this version, for tools.
pub static ACTIONS: &[&Action] = &[
    DescribeEndpoint::ACTION,
    DescribeEndpoints::ACTION,
    DescribeRegions::ACTION,
    DescribeServices::ACTION,
    ListEndpoints::ACTION,
    ListEndpointsByIp::ACTION,
];
