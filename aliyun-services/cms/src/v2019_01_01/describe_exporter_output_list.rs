// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeExporterOutputList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes exporter output list.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeExporterOutputList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total,
        size = page_size,
        items = datapoints,
        item = Datapoint
    ),
    errors(
        errors::PARAMETER_INVALID, errors::ACCESS_FORBIDDEN, errors::RESOURCE_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeExporterOutputList {
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
}

/// Answer of [`DescribeExporterOutputList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeExporterOutputListResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Datapoints.
    #[rpc(wrapper = "Datapoint")]
    pub datapoints: Vec<Datapoint>,
    /// Message, for example `sucess`.
    pub message: String,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
    /// Total, for example `25`.
    pub total: Option<i64>,
}

/// Datapoint.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Datapoint {
    /// Config JSON.
    pub config_json: Option<ConfigJson>,
    /// Create time.
    pub create_time: Option<i64>,
    /// Dest name.
    pub dest_name: String,
    /// Dest type.
    pub dest_type: String,
}

/// Config JSON.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ConfigJson {
    /// Ak.
    #[rpc(name = "ak")]
    pub ak: String,
    /// Endpoint.
    #[rpc(name = "endpoint")]
    pub endpoint: String,
    /// Logstore.
    #[rpc(name = "logstore")]
    pub logstore: String,
    /// Project.
    #[rpc(name = "project")]
    pub project: String,
}
