// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListApplicationAccessPoints`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists application access points.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/ListApplicationAccessPoints)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = application_access_points,
        item = ApplicationAccessPoint
    ),
    errors(errors::INVALID_PARAMETER, errors::INVALID_ACCESS_KEY_ID_NOT_FOUND)
)]
pub struct ListApplicationAccessPoints {
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
}

/// Answer of [`ListApplicationAccessPoints`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListApplicationAccessPointsResponse {
    /// Application access points.
    #[rpc(wrapper = "ApplicationAccessPoint")]
    pub application_access_points: Vec<ApplicationAccessPoint>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Application access point.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ApplicationAccessPoint {
    /// Authentication method.
    pub authentication_method: String,
    /// Name.
    pub name: String,
}
