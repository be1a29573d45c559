// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeSystemEventMetaList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes system event meta list.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeSystemEventMetaList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::PARAMETER_INVALID, errors::ACCESS_FORBIDDEN, errors::RESOURCE_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeSystemEventMetaList {}

/// Answer of [`DescribeSystemEventMetaList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeSystemEventMetaListResponse {
    /// Code, for example `200`.
    pub code: Option<i64>,
    /// Data.
    pub data: Option<Data>,
    /// Message, for example `success`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Resource.
    pub resource: Vec<Resource>,
}

/// Resource.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Resource {
    /// Event type.
    pub event_type: String,
    /// Level.
    pub level: String,
    /// Name.
    pub name: String,
    /// Name desc.
    pub name_desc: String,
    /// Name desc en.
    #[rpc(name = "NameDesc.En")]
    pub name_desc_en: String,
    /// Product.
    pub product: String,
    /// Status.
    pub status: String,
    /// Status desc.
    pub status_desc: String,
}
