// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListVpcEndpointServicesByEndUser`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists VPC endpoint services by end user.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ListVpcEndpointServicesByEndUser)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = services, item = Service),
    errors(errors::RESOURCE_NOT_FOUND_ENDPOINT_SERVICE_ID, errors::ILLEGAL_PARAM_NEXT_TOKEN)
)]
pub struct ListVpcEndpointServicesByEndUser {
    /// Most items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Service name, for example `com.aliyun.cn-hangzhou.oss`.
    pub service_name: Option<String>,
}

/// Answer of [`ListVpcEndpointServicesByEndUser`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListVpcEndpointServicesByEndUserResponse {
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Services.
    pub services: Vec<Service>,
    /// Items on all pages.
    pub total_count: String,
}

/// Service.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Service {
    /// Default policy document.
    pub default_policy_document: String,
    /// Service domain, for example `oss-admin.aliyuncs.com`.
    pub service_domain: String,
    /// Service id, for example `vpces-m5enwdmilo210aibo9****`.
    pub service_id: String,
    /// Service name, for example `com.aliyun.cn-hangzhou.oss`.
    pub service_name: String,
    /// Support policy, for example `true`.
    pub support_policy: Option<bool>,
}
