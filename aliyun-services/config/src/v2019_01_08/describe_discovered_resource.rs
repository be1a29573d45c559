// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDiscoveredResource`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes discovered resource.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2019-01-08/DescribeDiscoveredResource)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2019-01-08",
    endpoints = super::ENDPOINTS,
    errors(
        errors::NO_PERMISSION, errors::MEMBER_NOT_BELONG_TO_MASTER, errors::ACCOUNT_NOT_EXISTED,
        errors::SERVICE_UNAVAILABLE,
    )
)]
pub struct DescribeDiscoveredResource {
    /// Member id, for example `123456789`.
    pub member_id: Option<i64>,
    /// Multi account: default `false`, for example `true`.
    pub multi_account: Option<bool>,
    /// Region, for example `cn-hangzhou`.
    pub region: Option<String>,
    /// Resource id, for example `adaf.zhilon****`.
    pub resource_id: String,
    /// Resource type, for example `ACS::CDN::Domain`.
    pub resource_type: String,
}

/// Answer of [`DescribeDiscoveredResource`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDiscoveredResourceResponse {
    /// Discovered resource detail.
    pub discovered_resource_detail: Option<DiscoveredResourceDetail>,
    /// Id of the request.
    pub request_id: String,
}

/// Discovered resource detail.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DiscoveredResourceDetail {
    /// Account id, for example `987654321`.
    pub account_id: String,
    /// Availability zone, for example `cn-hangzhou-h`.
    pub availability_zone: String,
    /// Configuration.
    pub configuration: String,
    /// Region, for example `cn-hangzhou`.
    pub region: String,
    /// Resource creation time, for example `1456968695000`.
    pub resource_creation_time: Option<i64>,
    /// Resource deleted, for example `1`.
    pub resource_deleted: Option<i64>,
    /// Resource id, for example `adaf.zhilon****`.
    pub resource_id: String,
    /// Resource name, for example `test-resource-name`.
    pub resource_name: String,
    /// Resource status, for example `offline`.
    pub resource_status: String,
    /// Resource type, for example `ACS::CDN::Domain`.
    pub resource_type: String,
    /// Tags.
    pub tags: String,
}
