// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyInstanceMetadataOptions`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies instance metadata options.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceMetadataOptions)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_HTTP_ENDPOINT_NOT_SUPPORTED, errors::INVALID_HTTP_TOKENS_NOT_SUPPORTED,
        errors::INVALID_HTTP_PUT_RESPONSE_HOP_LIMIT_NOT_SUPPORTED,
        errors::INVALID_INSTANCE_METADATA_TAGS_NOT_SUPPORTED,
        errors::INVALID_INSTANCE_ID_NOT_FOUND,
    )
)]
pub struct ModifyInstanceMetadataOptions {
    /// HTTP endpoint, for example `enabled`.
    pub http_endpoint: String,
    /// HTTP put response hop limit, for example `0`.
    pub http_put_response_hop_limit: Option<i32>,
    /// HTTP tokens, for example `optional`.
    pub http_tokens: Option<String>,
    /// Instance id, for example `i-bp67acfmxaz****`.
    pub instance_id: Option<String>,
    /// Instance metadata tags, for example `disabled`.
    pub instance_metadata_tags: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`ModifyInstanceMetadataOptions`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyInstanceMetadataOptionsResponse {
    /// Id of the request.
    pub request_id: String,
}
