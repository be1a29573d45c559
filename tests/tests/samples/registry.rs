answers! {
    aliyun_config::v2019_01_08 {
        DescribeConfigurationRecorder,
        ListConfigRules,
        ListDiscoveredResources,
        PutConfigurationRecorder,
        StartConfigurationRecorder,
        StopConfigRules,
    }
    aliyun_config::v2020_09_07 {
        CreateAggregator,
        ListAggregators,
    }
    aliyun_location::v2015_06_12 {
        DescribeEndpoint,
        DescribeEndpoints,
        DescribeRegions,
        DescribeServices,
        ListEndpoints,
        ListEndpointsByIp,
    }
    aliyun_resourcemanager::v2020_03_31 {
        CreateResourceAccount,
        DestroyResourceDirectory,
        EnableResourceDirectory,
        GetResourceDirectory,
        ListAccounts,
        SendVerificationCodeForEnableRD,
    }
    aliyun_sts::v2015_04_01 {
        AssumeRole,
        AssumeRoleWithOIDC,
        AssumeRoleWithSAML,
        GetCallerIdentity,
    }
}
